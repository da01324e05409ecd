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
