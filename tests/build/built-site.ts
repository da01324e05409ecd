import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const SITE = "dist";

interface Chunk {
  readonly file: string;
  readonly name?: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

export const readSite = (file: string) => readFileSync(join(SITE, file));
export const gzipBytes = (file: string) => gzipSync(readSite(file), { level: 9 }).length;

export function siteFiles(folder = ""): readonly string[] {
  return readdirSync(join(SITE, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? siteFiles(path) : [path];
  });
}

/** The bundler's own record: source file to chunk. */
function chunks(): Readonly<Record<string, Chunk>> {
  return JSON.parse(readSite("build-manifest.json").toString());
}

/** The files, scripts and style sheets, that come with a source module: its chunk and all it imports statically. */
export function filesWith(source: string): ReadonlySet<string> {
  const all = chunks();
  const files = new Set<string>();
  const visit = (key: string) => {
    const chunk = all[key];
    if (!chunk || files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  visit(source);
  return files;
}
