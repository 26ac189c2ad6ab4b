interface PolicyInput {
  readonly nonce: string;
  /** The development server injects styles and talks over a socket. */
  readonly development: boolean;
}

/** The content security policy of a page: everything from this origin, inline scripts by nonce alone. */
export function contentSecurityPolicy({ nonce, development }: PolicyInput): string {
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", `'nonce-${nonce}'`],
    'style-src': development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
    // Charts place marks with custom properties in style attributes.
    'style-src-attr': ["'unsafe-inline'"],
    'connect-src': development ? ["'self'", 'ws:'] : ["'self'"],
    'img-src': ["'self'", 'data:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
  };
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** Headers that every answer of the server carries, pages and data alike. */
export function setSecurityHeaders(headers: Headers): void {
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Referrer-Policy', 'strict-origin-when-cross-origin');
  headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=()');
  headers.set('Cross-Origin-Opener-Policy', 'same-origin');
}
