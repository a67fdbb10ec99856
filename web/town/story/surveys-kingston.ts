import type { StorySurvey } from './survey-types.ts'

export const openSpace: StorySurvey['sections'] = [
  {
    title: ['How you use it', 'Sut rydych yn ei ddefnyddio'],
    questions: [
      {
        type: 'single',
        required: true,
        title: [
          'How often do you go to an open space near you?',
          'Pa mor aml ydych chi’n mynd i fan agored yn eich ardal?',
        ],
        hint: [
          'A park, a green, a play area or a path by the river.',
          'Parc, llain las, man chwarae neu lwybr ger yr afon.',
        ],
        choices: [
          { words: ['Every day', 'Bob dydd'], weight: 5 },
          { words: ['Every week', 'Bob wythnos'], weight: 8 },
          { words: ['Less often', 'Yn llai aml'], weight: 4 },
          { words: ['Never', 'Byth'], weight: 2 },
        ],
        skip: { question: 1, answer: 'Never', to: 2 },
      },
      {
        type: 'multiple',
        title: ['What do you go there for?', 'I beth ydych chi’n mynd yno?'],
        choices: [
          { words: ['Walking', 'Cerdded'], weight: 8 },
          { words: ['Children playing', 'Plant yn chwarae'], weight: 5 },
          { words: ['Sport', 'Chwaraeon'], weight: 3 },
          { words: ['Sitting and talking', 'Eistedd a siarad'], weight: 5 },
          { words: ['A way through to somewhere', 'Llwybr i rywle arall'], weight: 4 },
        ],
        other: ['Looking at birds', 'My dog decides', 'Tai chi on Tuesdays', 'Picking blackberries'],
      },
      {
        type: 'matrix',
        title: ['How are these things there?', 'Sut mae’r pethau hyn yno?'],
        leftOut: 8,
        rows: [
          { words: ['Benches', 'Meinciau'], weight: 2 },
          { words: ['Lights after dark', 'Goleuadau wedi iddi nosi'], weight: 1 },
          { words: ['Bins', 'Biniau'], weight: 3 },
          { words: ['Play equipment', 'Offer chwarae'], weight: 2 },
        ],
        choices: [
          ['Good', 'Da'],
          ['Fair', 'Gweddol'],
          ['Poor', 'Gwael'],
        ],
      },
    ],
  },
  {
    title: ['What would make it better', 'Beth fyddai’n ei wella'],
    questions: [
      {
        type: 'ranking',
        title: ['What should come first?', 'Beth ddylai ddod gyntaf?'],
        reading: [
          'There is some money for work next spring. It pays for one or two of these.\n\nThe ward’s own group keeps a list of what was asked for before.',
          'Mae rhywfaint o arian ar gyfer gwaith y gwanwyn nesaf. Mae’n talu am un neu ddau o’r rhain.\n\nMae grŵp y ward yn cadw rhestr o’r hyn y gofynnwyd amdano o’r blaen.',
        ],
        choices: [
          { words: ['More trees', 'Mwy o goed'], weight: 5 },
          { words: ['Better lights', 'Gwell goleuadau'], weight: 7 },
          { words: ['A place to sit in the shade', 'Lle i eistedd yn y cysgod'], weight: 6 },
          { words: ['Toilets', 'Toiledau'], weight: 4 },
        ],
      },
      {
        type: 'scale',
        title: ['How safe do you feel there after dark?', 'Pa mor ddiogel ydych chi’n teimlo yno wedi iddi nosi?'],
        low: ['Not safe at all', 'Ddim yn ddiogel o gwbl'],
        high: ['Very safe', 'Diogel iawn'],
        weights: [5, 7, 5, 3, 1],
        leftOut: 10,
      },
      {
        type: 'number',
        title: ['How many minutes does it take you to walk there?', 'Sawl munud mae’n ei gymryd i chi gerdded yno?'],
        least: 0,
        most: 60,
        unit: ['minutes', 'munud'],
        weights: [2, 5, 8, 7, 4, 2, 1],
        leftOut: 12,
      },
      {
        type: 'words',
        title: [
          'If you could change one thing there, what would it be?',
          'Pe gallech newid un peth yno, beth fyddai hwnnw?',
        ],
        leftOut: 45,
        said: [
          [
            'A light',
            'One good lamp',
            'A bench with a back',
            'Somebody to open the gate',
            'A tap',
            'A shelter from the rain',
          ],
          ['by the steps', 'near the swings', 'on the path to the station', 'at the far end', 'where the buses stop'],
          [
            'so that my mother comes too.',
            'because after four it is dark.',
            'and people would stay longer.',
            'before the winter.',
          ],
        ],
      },
    ],
  },
]
