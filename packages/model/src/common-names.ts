/** Places that cases of more than one theme name. */
export type CommonPlace =
  | 'kazakhstan'
  | 'aktau'
  | 'almaty'
  | 'karaganda'
  | 'kokshetau'
  | 'satpaev'
  | 'shymkent'
  | 'uralsk'
  | 'western-kazakhstan'
  | 'zhanaozen'
  | 'zhezkazgan';

/** Sectors, options and members that more than one theme names. */
export type CommonTerm =
  | 'coal-and-steel'
  | 'copper-mining'
  | 'gold-mining'
  | 'infrastructure-construction'
  | 'mining'
  | 'mining-services'
  | 'oil-and-gas'
  | 'oil-construction'
  | 'oil-refining'
  | 'oil-services'
  | 'media'
  | 'public-administration'
  | 'all-sectors'
  | 'other';

/** What figures of more than one theme count. */
export type CommonFigure =
  | 'days'
  | 'dismissed'
  | 'employees'
  | 'hours'
  | 'months'
  | 'percent'
  | 'workers'
  | 'years';
