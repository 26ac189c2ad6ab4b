import type { ThemeTexts } from '../../types.ts';

export const harms: ThemeTexts<'part-time'>['harms'] = {
  'part-time-no-transfer': {
    title: 'Нет права перейти на неполное рабочее время и обратно',
    summary: 'Добровольный переход не гарантирован ни в одну, ни в другую сторону.',
    who: 'Занятые неполное время, часто женщины с семейными обязанностями',
    evidence: { gap: 'Первый из трёх пробелов по Конвенции № 175 в статье 2024 года.' },
  },
  'part-time-no-access': {
    title: 'Нет помощи в поиске избранной работы с неполным временем',
    summary: 'Ничто не облегчает доступа к продуктивной и свободно избранной работе с неполным временем.',
    who: 'Те, кто ищет работу с неполным временем',
    evidence: { gap: 'Второй из трёх пробелов по Конвенции № 175 в статье 2024 года.' },
  },
  'part-time-bias': {
    title: 'Нет прямого запрета дискриминации занятых неполное время',
    summary: 'Закон не говорит, что никто не должен страдать от того, что работает неполное время.',
    who: 'Занятые неполное рабочее время',
    evidence: { gap: 'Третий из трёх пробелов по Конвенции № 175 в статье 2024 года.' },
  },
};

const transfer = { says: 'Право перейти с полного на неполное рабочее время и обратно.' };
const access = { says: 'Меры, облегчающие доступ к избранной работе с неполным временем.' };
const ban = { says: 'Прямой запрет дискриминации занятых неполное рабочее время.' };
const uncut = { says: 'Права занятых неполное время не ниже уровня договоров.' };

export const conditions: ThemeTexts<'part-time'>['conditions'] = {
  'part-time-no-transfer': { 'transfer-guaranteed': transfer },
  'part-time-no-access': { 'access-eased': access },
  'part-time-bias': {
    'bias-barred': ban,
    'inspectorate-reviews': {
      says: 'Инспекция труда, которая рассматривает жалобы.',
      reason: 'При запрете нужен тот, к кому работник может обратиться.',
    },
  },
  'c175-4-protection': { 'bias-barred': ban, 'rights-uncut': uncut },
  'c175-7-conditions': { 'rights-uncut': uncut },
  'c175-9-access': { 'access-eased': access },
  'c175-10-transfer': { 'transfer-guaranteed': transfer },
};

export const obligations: ThemeTexts<'part-time'>['obligations'] = {
  'c175-4-protection': {
    title: 'Та же защита, что и при полном времени',
    supervision: 'Замечания по этой статье не прочитаны.',
  },
  'c175-7-conditions': {
    title: 'Равноценные условия по материнству, увольнению и отпускам',
    supervision: 'Замечания по этой статье не прочитаны.',
  },
  'c175-9-access': {
    title: 'Доступ к свободно избранной работе с неполным временем',
    supervision: 'Первое замечание, 2024 года, называет две статьи Кодекса для некоторых групп.',
  },
  'c175-10-transfer': {
    title: 'Добровольный переход на неполное рабочее время и обратно',
    supervision: 'Замечания по этой статье не прочитаны.',
  },
};
