/** Remarks on places in sources that only this theme makes. */
export type SurveillanceNote =
  | 'since-when-not-shown'
  | 'intelligence-in-interests'
  | 'membership-no-obstacle'
  | 'special-measures-only'
  | 'no-summons-described'
  | 'no-oversight-described'
  | 'prosecutor-supervises'
  | 'no-remedy-described';
