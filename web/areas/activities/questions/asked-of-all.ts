import type { Question } from './question.ts'

/** What every form asks at its end, whatever the kind: where, whether it may be shown, and how to hear what happens. */
export const askedOfAll: readonly Question[] = [
  {
    key: 'where',
    type: 'place',
    optional: true,
    title: { en: 'Where do you live?', cy: 'Ble ydych chi’n byw?' },
    short: { en: 'Your ward', cy: 'Eich ward' },
    hint: {
      en: 'This helps us see whether every part of the area is heard.',
      cy: 'Mae hyn yn ein helpu i weld a yw pob rhan o’r ardal yn cael ei chlywed.',
    },
  },
  {
    key: 'show',
    type: 'publish',
    optional: false,
    title: {
      en: 'Can we show your answer on this website?',
      cy: 'Gawn ni ddangos eich ateb ar y wefan hon?',
    },
    short: { en: 'Can we show it?', cy: 'Gawn ni ei ddangos?' },
    hint: {
      en: 'It counts the same whether or not we show it.',
      cy: 'Mae’n cyfrif yr un fath, p’un a ydym yn ei ddangos ai peidio.',
    },
  },
  {
    key: 'hear',
    type: 'contact',
    optional: false,
    title: {
      en: 'Do you want to hear what happens with your answer?',
      cy: 'Ydych chi am glywed beth sy’n digwydd gyda’ch ateb?',
    },
    short: { en: 'Hearing what happens', cy: 'Clywed beth sy’n digwydd' },
    hint: {
      en: 'We use this only to tell you about this. We keep it apart from your answer and never show it.',
      cy: 'Dim ond i ddweud wrthych am hyn rydym yn ei ddefnyddio. Rydym yn ei gadw ar wahân i’ch ateb ac nid ydym byth yn ei ddangos.',
    },
  },
]
