import { type Coverage, encoded } from '../coverage/disposition.ts';

/** What became of the findings of this theme. */
export const surveillanceCoverage: Coverage = {
  'hrw-2016/knb-surveillance': encoded('harm:knb-surveillance'),
  'hrw-2016/knb-questioning': encoded('harm:knb-questioning'),
  'hrw-2016/warned-off-ngo': encoded('harm:warned-off-researchers'),
  'hrw-2016/gov-stop-surveillance': encoded('reform:end-unfounded-watching', 'reform:union-work-no-ground'),
  'hrw-2016/aktau-leaders-contacted': encoded('case:aktau-leaders-summoned', 'case:aktau-leader-phoned'),
  'hrw-2016/confederation-president-surveilled': encoded('case:confederation-president-followed'),
  'hrw-2016/knb-ten-members': encoded('case:oil-union-members-questioned'),
  'hrw-2016/knb-workplace-questioning': encoded('case:oil-worker-questioned-at-work'),
  'hrw-2016/knb-home-visit': encoded('case:oil-worker-visited-at-home'),
  'hrw-2016/hrw-team-surveilled': encoded('beyond:researchers-followed'),
  'hrw-2016/shymkent-leaders-surveilled': encoded('beyond:shymkent-leaders-watched'),
  'hrw-2016/lf-surveillance-unlawful': encoded(
    'law:surveillance.unlawfulBarred',
    'law:surveillance.oversight.independent',
    'law:surveillance.oversight.complaint',
  ),
  'later-law/cc-399': encoded('law:surveillance.officials.covertOffence'),
};
