import type { ThemeTexts } from '../../types.ts';

export const reforms: ThemeTexts<'telework'>['reforms'] = {
  'limit-telework-monitoring': {
    title: 'Limit the watching of teleworkers by law',
    short: 'Monitoring limited',
    summary:
      'The law sets legal and technical limits on how an employer may watch teleworkers. Alone it stays on paper: somebody must check, and somebody must answer.',
  },
  'telework-audit-criteria': {
    title: 'Criteria for checking teleworkers’ rights',
    short: 'Criteria for inspectors',
    summary:
      'Supervisors get clear criteria for checking the rights of teleworkers, confidentiality included. They need a norm to check against.',
  },
  'telework-liability': {
    title: 'Liability for breaches of teleworkers’ rights',
    short: 'Telework liability',
    summary: 'The norms on telework get mechanisms of protection and liability of their own.',
  },
  'ministry-telework-guidance': {
    title: 'Recommendations of the ministry for telework',
    short: 'Ministry guidance',
    summary:
      'The ministry works out technical and organisational recommendations, and methods for a safe home workplace. Recommendations alone bind nobody.',
  },
  'home-privacy-framework': {
    title: 'Rules for privacy in the home workplace',
    short: 'Home privacy rules',
    summary: 'The law answers conflicts between telework, private life and the inviolable home.',
  },
  'read-privacy-for-technology': {
    title: 'Read the right to privacy for new technology',
    short: 'Privacy read anew',
    summary:
      'The constitutional right to privacy is interpreted, or revised, in the light of information technology.',
  },
  'say-over-employer-power': {
    title: 'A say of workers over the employer’s power',
    short: 'Say for workers',
    summary: 'Teleworkers can influence, and object to, how the power of the employer is used over them.',
  },
  'telework-hours-by-contract': {
    title: 'Hours of telework by contract only',
    short: 'Hours by contract',
    summary: 'An act of the employer alone no longer sets the hours of telework and their control.',
  },
  'state-home-workplace': {
    title: 'Name the workplace in the contract',
    short: 'Workplace named',
    summary:
      'The contract of a teleworker names the place of work, so that equipment, safety and insurance are regulated.',
  },
  'answer-for-telework-costs': {
    title: 'Liability for unpaid telework costs',
    short: 'Costs enforced',
    summary:
      'An employer who does not pay the costs of telework answers for it, and a procedure leads there.',
  },
  'pay-for-telework-format': {
    title: 'Adapt pay and incentives to telework',
    short: 'Pay adapted',
    summary: 'Incentives and compensation take account of telework and are not left to the employer alone.',
  },
  'daily-limit-prevails': {
    title: 'Daily limit prevails over flexible days',
    short: 'Daily limit first',
    summary:
      'A day of a teleworker on flexible hours stays within the daily limit of article 138. The contradiction is gone.',
  },
  'flexible-day-prevails': {
    title: 'Flexible days prevail over the daily limit',
    short: 'Flexible day first',
    summary:
      'The daily limit of article 138 no longer binds flexible hours. The contradiction is gone, and so is the limit. Nobody asks for it.',
  },
  'shorten-reference-period': {
    title: 'Shorten the reference period of flexible hours',
    short: 'Shorter averaging',
    summary:
      'Flexible hours are averaged over less than six months. The source names no figure, so the months are a choice.',
    options: { months: 'Months of the reference period' },
  },
  'liability-for-telework-safety': {
    title: 'Liability for the safety of telework',
    short: 'Safety liability',
    summary: 'Employers answer for breaches of safety norms in telework.',
  },
  'full-safety-duties-at-home': {
    title: 'Safety duties no longer optional at home',
    short: 'Full safety duties',
    summary: 'Every safety duty of an employer holds for teleworkers, agreed or not.',
  },
  'telework-cyber-duties': {
    title: 'Duties of information security in telework',
    short: 'Cyber duties',
    summary:
      'Verified platforms, rules for devices, mail, networks and the cloud, encrypted channels, instruction of workers, and liability. More security brings more watching unless watching is limited.',
  },
  'open-foreign-signatures': {
    title: 'Recognise foreign digital signatures more widely',
    short: 'Foreign signatures',
    summary:
      'A foreign worker can sign a contract without a Kazakh certificate. The source proposes no form.',
  },
  'offer-electronic-contract': {
    title: 'A duty to offer teleworkers electronic documents',
    short: 'Electronic documents',
    summary:
      'Employers of teleworkers must offer contracts and acts as electronic documents. The source asks employers to be ready, not the law to oblige them.',
  },
  'regulate-alternation': {
    title: 'Regulate how telework alternates',
    short: 'Alternation regulated',
    summary: 'The law says how often and in what order combined telework alternates.',
  },
  'answer-for-agreement-gaps': {
    title: 'Liability for gaps in collective agreements',
    short: 'Agreement gaps',
    summary:
      'Somebody answers where a collective agreement leaves out what the law refers to it on telework.',
  },
  'telework-incentives': {
    title: 'Incentives for telework in law',
    short: 'Telework incentives',
    summary: 'The law turns employers and workers to a wider use of telework.',
  },
  'support-vulnerable-teleworkers': {
    title: 'Support for women and the poor in telework',
    short: 'Telework support',
    summary: 'The state supports women and people of low income whom telework brings into work.',
  },
};
