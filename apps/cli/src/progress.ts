import type { Io } from './io.ts';

/** Says what is being done, once it has taken long enough for somebody to wonder. */
export interface Progress {
  say(doing: string): void;
  /** Takes the line away again. */
  done(): void;
}

const patience = 500;
const clearLine = '\r\u001B[K';

/** Progress on standard error, shown after half a second and only where somebody watches. */
export function startProgress(io: Io): Progress {
  const started = io.now();
  let shown = false;
  return {
    say(doing) {
      if (!io.watched || io.now() - started < patience) return;
      io.writeError(`${clearLine}${doing} …`);
      shown = true;
    },
    done() {
      if (shown) io.writeError(clearLine);
      shown = false;
    },
  };
}
