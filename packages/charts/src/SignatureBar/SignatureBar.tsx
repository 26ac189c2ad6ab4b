import type { ReactElement } from 'react';
import type { SignatureBarProps } from './signature-bar-props';

export function SignatureBar(_props: SignatureBarProps): ReactElement {
  return <div />;
}
