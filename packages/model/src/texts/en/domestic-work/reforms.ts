import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'domestic-work'>['reforms'] = {
  'ratify-c189': {
    title: 'Ratify Convention 189 on domestic workers',
    short: 'Ratify C189',
    summary:
      'The authors want it only later, once what it presupposes is there: formal relations, oversight and five actions.',
  },
  'formalise-domestic-work': {
    title: 'Encourage households to formalise work',
    short: 'Formal households',
    summary:
      'A social, economic and legal framework in which private employers find it worth while to make contracts.',
  },
  'shield-domestic-workers': {
    title: 'Shield domestic workers from exploitation',
    short: 'Shield, also agencies',
    summary: 'State mechanisms against exploitation, above all of those hired through private agencies.',
  },
  'domestic-association': {
    title: 'Let domestic workers organise and bargain',
    short: 'Households organise',
    summary:
      'First action: both domestic workers and their employers may form and join organisations of their choice, and bargaining is recognised.',
  },
  'protect-young-domestic-workers': {
    title: 'Keep domestic work from hindering school',
    short: 'School before work',
    summary:
      'Second action: domestic work before eighteen must not hinder compulsory schooling, further education or training.',
  },
  'supervise-households': {
    title: 'Supervise households as employers',
    short: 'Households supervised',
    summary:
      'Third action: protection from abuse, decent conditions and privacy, recognised already, are supervised in practice.',
  },
  'domestic-migration-rules': {
    title: 'Rules for domestic workers who migrate',
    short: 'Migration rules',
    summary: 'Fourth action: rules on entry and exit, and duties of those who assist migration.',
  },
  'oversee-domestic-work': {
    title: 'Oversee the conditions of domestic work',
    short: 'Domestic work overseen',
    summary: 'Fifth action: state measures that oversee the conditions of domestic workers.',
  },
  'domestic-conciliation': {
    title: 'Open conciliation to domestic workers',
    short: 'Conciliation for homes',
    summary:
      'The exclusion of domestic workers from conciliation commissions ends. Nobody asks for it in the sources read; the Convention wants redress no worse than that of others.',
  },
  'raise-working-age': {
    title: 'Raise the youngest age at work',
    short: 'Youngest age raised',
    summary:
      'The authors of 2023 criticise that the law admits work from fourteen, and name no age. The default is fifteen, the floor of Convention 138.',
    options: { age: 'Youngest age at work' },
  },
};
