export interface HostOptions {
  readonly folder: string;
  /** Where below the root the folder is served; with a slash at both ends. */
  readonly base?: string;
  readonly answersRanges?: boolean;
  /** Sends `Access-Control-Allow-Origin: *`. */
  readonly isOpen?: boolean;
  /** Compresses what compresses, as hosts do; the rest, and pieces, go as they are. */
  readonly compresses?: boolean;
  /** Paths below `base` that are answered with 404. */
  readonly without?: RegExp;
  /** Told the path below `base` and the bytes of each body that was sent. */
  readonly onSent?: (path: string, bytes: number) => void;
}

export interface StaticHost {
  /** With the base, and a slash at its end. */
  readonly address: string;
  readonly origin: string;
  close(): Promise<void>;
}

/** A web server as plain as hosts are: files of a folder, with and without range requests. */
export function startHost(options: HostOptions): Promise<StaticHost>;
