import { createContext, useContext } from 'react';

/** The nonce of the response's content security policy. Known on the server alone. */
export const NonceContext = createContext<string | undefined>(undefined);

/** The nonce for inline scripts while rendering on the server. */
export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
