import { readFileSync } from "node:fs";
import { build, type Plugin } from "vite";

/** The number is the version of the contract in docs/embed-contract.md: what stands there is kept for the articles that use it. */
const FOLDER = "embed/1";

const SCRIPTS: Readonly<Record<string, string>> = {
  "embed.js": "src/embed/embed-script.ts",
  "resize.js": "src/embed/resize-script.ts",
};
const TYPES = { name: "embed.d.ts", source: "src/embed/embed-types.ts" };

/**
 * A source module and all that it imports as one minified classic script: an article includes it by a plain script element
 * from any host, which a module would need CORS for. Throws the bundler's error.
 */
export async function classicScript(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2020",
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format: "iife" } },
    },
  });
  const results = Array.isArray(output) ? output : [output];
  const chunks = results.flatMap((result) => ("output" in result ? result.output : []));
  const [script, ...others] = chunks;
  if (script?.type !== "chunk" || others.length > 0) throw new Error(`${entry} does not make one script.`);
  return script.code;
}

/** A script with its path in the site. */
export interface ScriptFile {
  readonly fileName: string;
  readonly source: string;
}

/**
 * A source module as a minified module of its own, which shares no file with the app, the entry first, then what it
 * imports when it is wanted. Throws the bundler's error.
 */
export async function moduleFiles(entry: string): Promise<readonly ScriptFile[]> {
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    base: "./",
    build: {
      write: false,
      target: "es2022",
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: entry, preserveEntrySignatures: "strict", output: { format: "es" } },
    },
  });
  const results = Array.isArray(output) ? output : [output];
  const chunks = results.flatMap((result) => ("output" in result ? result.output : []));
  const [first, ...others] = chunks.map((chunk) => {
    if (chunk.type !== "chunk") throw new Error(`${entry} does not make scripts alone: ${chunk.fileName}`);
    return { fileName: chunk.fileName, source: chunk.code };
  });
  if (!first) throw new Error(`${entry} makes no script.`);
  return [first, ...others];
}

/** Publishes what articles include, `embed/1/{embed.js,resize.js,embed.d.ts}`, in development as in the build. */
export function publishEmbedScripts(): Plugin {
  return {
    name: "dateline-embed-scripts",
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = new RegExp(`^/${FOLDER}/([a-z]+\\.js)(?:\\?|$)`).exec(request.url ?? "")?.[1];
        const entry = SCRIPTS[name ?? ""];
        if (!entry) return next();
        response.setHeader("Content-Type", "text/javascript");
        classicScript(entry).then((code) => response.end(code), next);
      });
    },
    async generateBundle() {
      for (const [name, entry] of Object.entries(SCRIPTS)) {
        this.emitFile({ type: "asset", fileName: `${FOLDER}/${name}`, source: await classicScript(entry) });
      }
      this.emitFile({ type: "asset", fileName: `${FOLDER}/${TYPES.name}`, source: readFileSync(TYPES.source, "utf8") });
    },
  };
}
