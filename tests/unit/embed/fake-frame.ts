interface FakeMessage {
  readonly data: unknown;
  readonly source: unknown;
}

type Listener = (event: FakeMessage) => void;

interface FakeFrameOptions {
  readonly isFramed?: boolean;
  readonly address?: string;
  readonly isLoaded?: boolean;
}

/** What our modules use of a window in a frame, or of one that is not in any. */
export function createFakeFrame({ isFramed = true, address = "/e/talks/", isLoaded = true }: FakeFrameOptions = {}) {
  const listeners = new Map<string, Set<Listener>>();
  const posted: [unknown, string][] = [];
  let fontsAreThere = () => {};
  const ready = new Promise<void>((resolve) => {
    fontsAreThere = resolve;
  });
  const parent = { postMessage: (message: unknown, targetOrigin: string) => void posted.push([message, targetOrigin]) };
  const window = {
    parent,
    innerWidth: 640,
    location: new URL(address, "https://maps.example"),
    document: { readyState: isLoaded ? "complete" : "loading", fonts: { ready } },
    addEventListener: (type: string, listener: Listener) => {
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
    },
    removeEventListener: (type: string, listener: Listener) => {
      listeners.get(type)?.delete(listener);
    },
    postMessage: parent.postMessage,
  };
  if (!isFramed) Object.assign(window, { parent: window });
  return {
    window,
    posted,
    tell: (type: string, event: FakeMessage = { data: null, source: null }) => {
      for (const listener of listeners.get(type) ?? []) listener(event);
    },
    bringFonts: async () => {
      fontsAreThere();
      await ready;
    },
  };
}
