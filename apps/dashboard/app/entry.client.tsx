import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';

untilStateIsDecoded().then(() => {
  startTransition(() => {
    hydrateRoot(
      document,
      <StrictMode>
        <RemixBrowser />
      </StrictMode>,
    );
  });
});

/**
 * Waits for the data of the first page. `RemixBrowser` suspends on it as its first act, and React 18 has
 * no boundary to catch that: a key or a click meanwhile ends hydration for good with error 345 ("Root did
 * not complete"). So the component is asked once by hand, before React has a root that could break.
 */
async function untilStateIsDecoded(): Promise<void> {
  try {
    RemixBrowser({});
  } catch (reason) {
    // Anything but a promise is an error, which the render will meet again and show.
    if (reason instanceof Promise) await reason;
  }
}
