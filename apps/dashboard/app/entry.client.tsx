import { RemixBrowser } from '@remix-run/react';
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';

// Not inside startTransition: React 18 throws error 345 ("Root did not complete") when a link within
// the page, such as the skip link, is followed while a transition is still hydrating.
hydrateRoot(
  document,
  <StrictMode>
    <RemixBrowser />
  </StrictMode>,
);
