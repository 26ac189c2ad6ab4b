import type { SampleBar } from './sample-bars-props';

// Illustrative data for drawing; what the model says comes from packages/views.

/** A few bars. */
export const typicalBars: readonly SampleBar[] = [
  { id: 'strikes', label: 'Strikes', value: 14, locator: { label: 'Labour Code, 171', href: '#171' } },
  { id: 'unions', label: 'Unions', value: 9 },
  { id: 'proof', label: 'Proof of discrimination', value: 9 },
  { id: 'telework', label: 'Telework', value: 3.5 },
  { id: 'none', label: 'Nothing found', value: 0 },
];

/** More than the chart draws. */
export const extremeBars: readonly SampleBar[] = Array.from({ length: 170 }, (_, index) => ({
  id: `bar-${String(index).padStart(3, '0')}`,
  label: `Harm number ${index + 1} of a long list of harms that research has documented`,
  value: (index * 37) % 170,
}));

/** Long Kazakh labels. */
export const kazakhBars: readonly SampleBar[] = [
  {
    id: 'a',
    label: 'Ұжымдық келіссөздер жүргізуге өкілеттік берілген қызметкерлер өкілдерінің кепілдіктері',
    value: 12,
  },
  { id: 'b', label: 'Кемсітушіліктің болмағанын жұмыс беруші дәлелдемейді', value: 7 },
];

/** Long Russian labels. */
export const russianBars: readonly SampleBar[] = [
  { id: 'a', label: 'Работодатель не обязан доказывать отсутствие дискриминации при увольнении', value: 12 },
  { id: 'b', label: 'Предупреждение о профсоюзной деятельности несовершеннолетних', value: 7 },
];
