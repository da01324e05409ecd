import { test as base, expect, type Page } from "playwright/test";

/** What must not happen in any run: a console error, a report of the content policy, a request off our own origin. */
export interface Misconduct {
  readonly consoleErrors: string[];
  readonly policyReports: string[];
  readonly foreignRequests: string[];
}

declare global {
  interface Window {
    reportPolicyViolation?: (text: string) => void;
  }
}

async function watchMisconduct(page: Page, origin: string): Promise<Misconduct> {
  const misconduct: Misconduct = { consoleErrors: [], policyReports: [], foreignRequests: [] };
  page.on("console", (message) => {
    if (message.type() === "error") misconduct.consoleErrors.push(message.text());
  });
  page.on("pageerror", (error) => misconduct.consoleErrors.push(error.message));
  page.on("request", (request) => {
    const address = new URL(request.url());
    const isOwn = address.origin === origin || address.protocol === "data:" || address.protocol === "blob:";
    if (!isOwn) misconduct.foreignRequests.push(request.url());
  });
  await page.exposeFunction("reportPolicyViolation", (text: string) => misconduct.policyReports.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) =>
      window.reportPolicyViolation?.(`${event.violatedDirective}: ${event.blockedURI || event.sample}`),
    );
  });
  return misconduct;
}

/** Playwright's test with every page watched for misconduct; a test may take out what it caused on purpose. */
export const test = base.extend<{ misconduct: Misconduct }>({
  misconduct: [
    async ({ page, baseURL }, use) => {
      const misconduct = await watchMisconduct(page, new URL(baseURL ?? "").origin);
      await use(misconduct);
      expect(misconduct).toEqual({ consoleErrors: [], policyReports: [], foreignRequests: [] });
    },
    { auto: true },
  ],
});

export { expect };
