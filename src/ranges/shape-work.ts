import type { BufferJobs, BufferRequest } from "../geodesy/buffer-jobs.ts";
import type { Shape } from "../geodesy/cut.ts";
import type { RangeOverlay } from "../model/overlay.ts";

interface ShapeWorkOptions {
  /** Never rejects. Asked once, before the first shape is computed. */
  readonly loadKnownShapes: () => Promise<ReadonlyMap<string, Shape>>;
  readonly jobs: (known: ReadonlyMap<string, Shape>) => BufferJobs;
  /** A shape has come, or more of one has been computed. */
  readonly onProgress: () => void;
}

export interface ShapeWork {
  /** null: not yet. */
  readonly shapeOf: (request: BufferRequest) => Shape | null;
  /** From 0 to 1; 1 only when the shape is there. */
  readonly shareOf: (request: BufferRequest) => number;
  /** Has these computed for an overlay, if they are not there or under way. */
  readonly want: (overlay: RangeOverlay, requests: readonly BufferRequest[]) => void;
  /** Ends what is under way for other overlays only. */
  readonly keepOnly: (isWanted: (overlay: RangeOverlay) => boolean) => void;
  readonly remove: () => void;
}

/** A shape under way for one overlay. */
interface Piece {
  readonly request: BufferRequest;
  share: number;
  /** null: what is known beforehand is still being fetched. */
  cancel: (() => void) | null;
}

const MOST_UNFINISHED = 0.99;

export function createShapeWork({ loadKnownShapes, jobs: openJobs, onProgress }: ShapeWorkOptions): ShapeWork {
  const shapes = new Map<string, Shape>();
  const pieces = new Map<RangeOverlay, Map<string, Piece>>();
  let jobs: BufferJobs | null = null;
  let isOpening = false;
  let isRemoved = false;

  const begin = async (overlay: RangeOverlay, piece: Piece) => {
    if (!jobs) return;
    const { key } = piece.request;
    const { shape, cancel } = jobs.start(piece.request, (share) => {
      piece.share = Math.min(share, MOST_UNFINISHED);
      onProgress();
    });
    piece.cancel = cancel;
    const finished = await shape;
    if (!finished || isRemoved) return;
    shapes.set(key, finished);
    pieces.get(overlay)?.delete(key);
    onProgress();
  };
  const open = async () => {
    isOpening = true;
    const known = await loadKnownShapes();
    if (isRemoved) return;
    jobs = openJobs(known);
    for (const [overlay, own] of pieces) for (const piece of own.values()) begin(overlay, piece);
  };

  return {
    shapeOf: ({ key }) => shapes.get(key) ?? null,
    shareOf: ({ key }) => {
      if (shapes.has(key)) return 1;
      return Math.max(0, ...[...pieces.values()].map((own) => own.get(key)?.share ?? 0));
    },
    want: (overlay, requests) => {
      const own = pieces.get(overlay) ?? new Map<string, Piece>();
      pieces.set(overlay, own);
      for (const request of requests) {
        if (isRemoved || shapes.has(request.key) || own.has(request.key)) continue;
        const piece: Piece = { request, share: 0, cancel: null };
        own.set(request.key, piece);
        if (jobs) begin(overlay, piece);
        else if (!isOpening) open();
      }
    },
    keepOnly: (isWanted) => {
      for (const [overlay, own] of pieces) {
        if (isWanted(overlay)) continue;
        pieces.delete(overlay);
        for (const { cancel } of own.values()) cancel?.();
      }
    },
    remove: () => {
      isRemoved = true;
      jobs?.remove();
    },
  };
}
