import type { SignatureBarProps } from '@tarazy/charts';
import { formatInUnit, formatNumber, model } from '@tarazy/model';
import { optionsOf, readPath } from '@tarazy/rules';
import type { ViewReader } from '../reader';
import { caseNamed, type ReplayedCase } from '../replay-steps/replay-under-laws';
import { signatureWords } from './signature-words';

const SHARE = 'strikes.signatureShare';

/** A list of signatures held against what the law asks, for a case that tells both numbers; else `null`. */
export function viewSignatureBar(
  reader: ViewReader,
  caseId: string,
  { laws }: ReplayedCase,
): SignatureBarProps | null {
  const { facts } = caseNamed(caseId);
  const words = signatureWords(reader.locale);
  const collected = facts['signatures']?.value;
  const total = facts['employees']?.value;
  const law = laws.find(({ kind }) => kind === 'today');
  const share = law && readPath(law.state, SHARE);
  if (typeof collected !== 'number' || typeof total !== 'number' || typeof share !== 'number') return null;
  const number = (value: number) => formatNumber(value, reader.locale, 0);
  const reform = model.reforms['lower-strike-threshold'];
  const offered = reform && optionsOf({ id: 'lower-strike-threshold' }, reform)['share'];
  const chosen = laws.find(({ kind }) => kind === 'package');
  const ownShare = chosen && readPath(chosen.state, SHARE);
  const compared = typeof ownShare === 'number' && ownShare !== share ? ownShare : offered;
  const writeShare = (value: number) => formatInUnit(value, { unit: 'share' }, reader.locale, reader.texts);
  return {
    locale: reader.locale,
    collected: { value: collected, label: words.signed(number(collected)) },
    needed: { value: share * total, label: `${writeShare(share)}: ${words.needed(number(share * total))}` },
    total: { value: total, label: words.employees(number(total)) },
    comparisons:
      typeof compared === 'number' && compared !== share
        ? [
            {
              value: compared * total,
              label: words.wouldNeed(writeShare(compared), number(Math.ceil(compared * total))),
            },
          ]
        : [],
  };
}
