import type { Catalogue } from '../../../platform/words.ts'

type Words = {
  title: string
  lead: string
  welcomeTitle: string
  welcome: string[]
  notShownTitle: string
  notShown: string
  afterwardsTitle: string
  afterwards: string[]
  log: string
  own: string
}

export const houseRulesWords: Catalogue<Words> = {
  en: {
    title: 'House rules',
    lead: 'Say what you think, in your own words. Somebody at the council reads each answer before it is shown.',
    welcomeTitle: 'What is welcome',
    welcome: [
      'Criticism of the council, as sharp as you like.',
      'Short answers, long answers, spelling mistakes and any language.',
      'Your own experience. Leave out the names of other people.',
    ],
    notShownTitle: 'What we do not show',
    notShown: 'We do not show an answer for any reason but these:',
    afterwardsTitle: 'What happens then',
    afterwards: [
      'We read what you write within 3 working days.',
      'If we do not show it, your receipt tells you which rule it was, with a sentence from the person who decided. It is still counted.',
      'If you think we are wrong, you can ask from your receipt for another look. Somebody else decides.',
      'We may take somebody’s personal details out of an answer and show the rest. We never change your words in any other way.',
      'Anyone can report an answer that is shown.',
    ],
    log: 'See how often we used each rule',
    own: 'Rules of this council',
  },
  cy: {
    title: "Rheolau'r tŷ",
    lead: 'Dywedwch beth rydych yn ei feddwl, yn eich geiriau eich hun. Mae rhywun yn y cyngor yn darllen pob ateb cyn ei ddangos.',
    welcomeTitle: 'Beth sydd i’w groesawu',
    welcome: [
      "Beirniadaeth o'r cyngor, mor finiog ag y mynnwch.",
      'Atebion byr, atebion hir, camgymeriadau sillafu ac unrhyw iaith.',
      'Eich profiad eich hun. Gadewch enwau pobl eraill allan.',
    ],
    notShownTitle: 'Beth nad ydym yn ei ddangos',
    notShown: 'Nid ydym yn peidio â dangos ateb am unrhyw reswm heblaw’r rhain:',
    afterwardsTitle: 'Beth sy’n digwydd wedyn',
    afterwards: [
      'Rydym yn darllen yr hyn a ysgrifennwch o fewn 3 diwrnod gwaith.',
      "Os na ddangoswn ef, mae eich derbynneb yn dweud pa reol oedd hi, gyda brawddeg gan y person a benderfynodd. Mae'n dal i gael ei gyfrif.",
      'Os ydych yn meddwl ein bod yn anghywir, gallwch ofyn o’ch derbynneb am edrych eto. Rhywun arall sy’n penderfynu.',
      'Efallai y tynnwn fanylion personol rhywun allan o ateb a dangos y gweddill. Nid ydym byth yn newid eich geiriau mewn unrhyw ffordd arall.',
      'Gall unrhyw un adrodd am ateb sy’n cael ei ddangos.',
    ],
    log: 'Gweld pa mor aml y defnyddiom bob rheol',
    own: "Rheolau'r cyngor hwn",
  },
}
