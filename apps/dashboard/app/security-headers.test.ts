import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, setSecurityHeaders } from './security-headers';

describe('contentSecurityPolicy', () => {
  it('admits inline scripts by nonce alone and no other origin', () => {
    const policy = contentSecurityPolicy({ nonce: 'abc', development: false });
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self' 'nonce-abc';");
    expect(policy).not.toMatch(/https?:|ws:|unsafe-eval/);
  });
});

describe('setSecurityHeaders', () => {
  it('forbids guessing of content types and trims the referrer', () => {
    const headers = new Headers();
    setSecurityHeaders(headers);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('strict-origin-when-cross-origin');
  });
});
