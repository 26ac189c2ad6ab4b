import type { ReactElement } from 'react';
import type { ExplanationTreeProps } from './explanation-tree-props';

export function ExplanationTree(_props: ExplanationTreeProps): ReactElement {
  return <div />;
}
