import type { Catalogue } from '../../../../platform/words.ts'
import type { Part } from './part.ts'

/** The days the statement tells; whoever checks again changes them here. */
export const prepared = '2026-11-22'
export const reviewBy = '2027-11-22'

type Says = {
  title: string
  intro: readonly string[]
  can: readonly string[]
  parts: readonly Part[]
  own: string
  contactTitle: string
  contact: string
  contactLink: string
  answer: string
  enforcementTitle: string
  enforcement: (council: string) => readonly string[]
  dates: (prepared: string, review: string) => string
}

/** The law fixes some of these sentences: the commitment, the status and the way to complain. */
export const words: Catalogue<Says> = {
  en: {
    title: 'Accessibility statement',
    intro: [
      'We want everyone to be able to use this site. You should be able to:',
      'We write in plain words, and we say each thing on a map or a chart in words or a table as well.',
    ],
    can: [
      'make everything larger, up to four times, and still read it without scrolling sideways',
      'do everything with a keyboard alone',
      'do everything with a screen reader or with speech recognition',
      'use it on an old phone, and with JavaScript turned off',
      'choose dark or light colours, and stop movement, in the settings of your device',
    ],
    parts: [
      {
        title: 'How accessible this site is',
        lines: [
          'This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.',
        ],
      },
      {
        title: 'What is not accessible yet',
        lines: ['Non-compliance with the accessibility regulations:'],
        list: [
          'Some documents are PDF files that a screen reader may not read well (criteria 1.3.1 and 4.1.2). Each one has a summary on its page, and the main words as text where we have them. Ask us for any document in another form.',
          'People write to us in many languages. We mark the language they chose, but a text that mixes languages is marked as one (criterion 3.1.2).',
        ],
      },
      {
        title: 'What we checked, and how',
        lines: [
          'Each time the software changes, every kind of page is checked by machine: its HTML, its headings and labels, the contrast of its colours, and the rules of the axe tool.',
          'The main ways through the site are also walked in a real browser with a keyboard alone, without JavaScript, on a narrow screen and with text at twice its size.',
          'No outside organisation has audited this site yet.',
        ],
      },
    ],
    own: 'What this council adds',
    contactTitle: 'Tell us about a problem, or ask for another form',
    contact: 'If you cannot use a page, or need something in large print, easy read, audio, braille or on paper,',
    contactLink: 'contact us',
    answer: 'We answer within 10 working days.',
    enforcementTitle: 'If you are not happy with our answer',
    enforcement: (council) => [
      `${council} is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.`,
      'The Equality and Human Rights Commission (EHRC) is responsible for enforcing these regulations (the ‘accessibility regulations’). If you are not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).',
    ],
    dates: (prepared, review) =>
      `This statement was prepared on ${prepared}. It was last reviewed on ${prepared}, and will be reviewed by ${review}.`,
  },
  cy: {
    title: 'Datganiad hygyrchedd',
    intro: [
      'Rydym am i bawb allu defnyddio’r wefan hon. Dylech allu:',
      'Rydym yn ysgrifennu mewn geiriau plaen, ac yn dweud pob peth sydd ar fap neu siart mewn geiriau neu dabl hefyd.',
    ],
    can: [
      'gwneud popeth yn fwy, hyd at bedair gwaith, a’i ddarllen o hyd heb sgrolio i’r ochr',
      'gwneud popeth â bysellfwrdd yn unig',
      'gwneud popeth â darllenydd sgrin neu ag adnabod lleferydd',
      'ei defnyddio ar hen ffôn, a heb JavaScript',
      'dewis lliwiau tywyll neu olau, ac atal symudiad, yng ngosodiadau eich dyfais',
    ],
    parts: [
      {
        title: 'Pa mor hygyrch yw’r wefan hon',
        lines: [
          'Mae’r wefan hon yn cydymffurfio’n rhannol â safon AA y Canllawiau Hygyrchedd Cynnwys Gwe fersiwn 2.2, oherwydd yr achosion o ddiffyg cydymffurfio a restrir isod.',
        ],
      },
      {
        title: 'Beth sydd heb fod yn hygyrch eto',
        lines: ['Diffyg cydymffurfio â’r rheoliadau hygyrchedd:'],
        list: [
          'Mae rhai dogfennau yn ffeiliau PDF na fydd darllenydd sgrin efallai’n eu darllen yn dda (meini prawf 1.3.1 a 4.1.2). Mae crynodeb o bob un ar ei thudalen, a’r prif eiriau fel testun lle maent gennym. Gofynnwch i ni am unrhyw ddogfen ar ffurf arall.',
          'Mae pobl yn ysgrifennu atom mewn llawer o ieithoedd. Rydym yn nodi’r iaith a ddewiswyd, ond mae testun sy’n cymysgu ieithoedd wedi’i nodi fel un (maen prawf 3.1.2).',
        ],
      },
      {
        title: 'Beth a wiriwyd gennym, a sut',
        lines: [
          'Bob tro y mae’r feddalwedd yn newid, caiff pob math o dudalen ei wirio gan beiriant: ei HTML, ei phenawdau a’i labeli, cyferbyniad ei lliwiau, a rheolau’r offeryn axe.',
          'Cerddir y prif ffyrdd drwy’r wefan hefyd mewn porwr go iawn â bysellfwrdd yn unig, heb JavaScript, ar sgrin gul ac â thestun ddwywaith ei faint.',
          'Nid oes unrhyw sefydliad allanol wedi archwilio’r wefan hon eto.',
        ],
      },
    ],
    own: 'Beth mae’r cyngor hwn yn ei ychwanegu',
    contactTitle: 'Rhowch wybod am broblem, neu gofynnwch am ffurf arall',
    contact:
      'Os na allwch ddefnyddio tudalen, neu os oes angen rhywbeth arnoch mewn print bras, iaith hawdd, sain, braille neu ar bapur,',
    contactLink: 'cysylltwch â ni',
    answer: 'Rydym yn ateb o fewn 10 diwrnod gwaith.',
    enforcementTitle: 'Os nad ydych yn fodlon ar ein hateb',
    enforcement: (council) => [
      `Mae ${council} wedi ymrwymo i wneud ei wefan yn hygyrch, yn unol â Rheoliadau Hygyrchedd Cyrff y Sector Cyhoeddus (Gwefannau a Chymwysiadau Symudol) (Rhif 2) 2018.`,
      'Y Comisiwn Cydraddoldeb a Hawliau Dynol (EHRC) sy’n gyfrifol am orfodi’r rheoliadau hyn (y ‘rheoliadau hygyrchedd’). Os nad ydych yn fodlon ar sut rydym yn ymateb i’ch cwyn, cysylltwch â’r Gwasanaeth Cynghori a Chymorth Cydraddoldeb (EASS).',
    ],
    dates: (prepared, review) =>
      `Paratowyd y datganiad hwn ar ${prepared}. Fe’i hadolygwyd ddiwethaf ar ${prepared}, a chaiff ei adolygu erbyn ${review}.`,
  },
}
