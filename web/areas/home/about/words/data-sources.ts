import type { Catalogue } from '../../../../platform/words.ts'

type Says = {
  title: string
  intro: string
  head: [what: string, source: string, licence: string, added: string]
  caption: string
  kinds: Record<'boundaries' | 'profile' | 'postcodes' | 'neighbourhoods', string>
  empty: { title: string; text: string }
  thanksTitle: string
  thanks: readonly string[]
  licence: string
  deprivation: string
  oursTitle: string
  ours: readonly string[]
  record: string
  example: string
}

export const ogl = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/'

export const words: Catalogue<Says> = {
  en: {
    title: 'Data and sources',
    intro:
      'The maps, the profiles of wards and the postcode search use open data that others collect and publish. This page says whose, and since when we have it.',
    head: ['What', 'Where it comes from', 'Licence', 'Added'],
    caption: 'Open data on this site',
    kinds: {
      boundaries: 'Boundaries of wards and small areas',
      profile: 'Figures about who lives here',
      postcodes: 'Postcodes',
      neighbourhoods: 'Neighbourhoods',
    },
    empty: {
      title: 'The council’s boundaries, profiles and postcodes will be listed here',
      text: 'An administrator imports them.',
    },
    thanksTitle: 'What the publishers ask us to say',
    thanks: [
      'Contains OS data © Crown copyright and database right 2014-2025.',
      'Contains Royal Mail data © Royal Mail copyright and database right 2014.',
      'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
      'English Indices of Deprivation 2025, Ministry of Housing, Communities and Local Government, licensed under the Open Government Licence v.3.0.',
    ],
    licence: 'Read the Open Government Licence',
    deprivation:
      'Figures for wards are added up from small areas. The Census changes small counts a little to protect people, so parts may not add up to the whole.',
    oursTitle: 'What people and the council say here',
    ours: [
      'Answers belong to the people who gave them. They are shown with their agreement, and only then.',
      'Counts, decisions and the public record may be used by anyone under the Open Government Licence.',
    ],
    record: 'Download and check the public record',
    example:
      'In this example the places and their figures are real. The people, their words, the decisions and the neighbourhoods are invented.',
  },
  cy: {
    title: 'Data a ffynonellau',
    intro:
      'Mae’r mapiau, proffiliau’r wardiau a’r chwiliad cod post yn defnyddio data agored y mae eraill yn eu casglu a’u cyhoeddi. Mae’r dudalen hon yn dweud data pwy, ac ers pryd maent gennym.',
    head: ['Beth', 'O ble y daw', 'Trwydded', 'Ychwanegwyd'],
    caption: 'Data agored ar y wefan hon',
    kinds: {
      boundaries: 'Ffiniau wardiau ac ardaloedd bach',
      profile: 'Ffigurau am bwy sy’n byw yma',
      postcodes: 'Codau post',
      neighbourhoods: 'Cymdogaethau',
    },
    empty: {
      title: 'Bydd ffiniau, proffiliau a chodau post y cyngor wedi’u rhestru yma',
      text: 'Mae gweinyddwr yn eu mewnforio.',
    },
    thanksTitle: 'Beth mae’r cyhoeddwyr yn gofyn i ni ei ddweud',
    thanks: [
      'Yn cynnwys data OS © Hawlfraint y Goron a hawl cronfa ddata 2014-2025.',
      'Yn cynnwys data’r Post Brenhinol © hawlfraint y Post Brenhinol a hawl cronfa ddata 2014.',
      'Ffynhonnell: y Swyddfa Ystadegau Gwladol, dan drwydded y Drwydded Llywodraeth Agored f.3.0.',
      'Mynegeion Amddifadedd Lloegr 2025, y Weinyddiaeth Tai, Cymunedau a Llywodraeth Leol, dan drwydded y Drwydded Llywodraeth Agored f.3.0.',
    ],
    licence: 'Darllen y Drwydded Llywodraeth Agored (Saesneg)',
    deprivation:
      'Adiwyd ffigurau wardiau o ardaloedd bach. Mae’r Cyfrifiad yn newid cyfrifon bach ychydig i ddiogelu pobl, felly efallai na fydd y rhannau’n adio i’r cyfan.',
    oursTitle: 'Beth mae pobl a’r cyngor yn ei ddweud yma',
    ours: [
      'Mae atebion yn perthyn i’r bobl a’u rhoddodd. Cânt eu dangos â’u cytundeb, a dim ond felly.',
      'Caiff unrhyw un ddefnyddio cyfrifon, penderfyniadau a’r cofnod cyhoeddus dan y Drwydded Llywodraeth Agored.',
    ],
    record: 'Lawrlwytho a gwirio’r cofnod cyhoeddus',
    example:
      'Yn yr enghraifft hon mae’r lleoedd a’u ffigurau’n rhai go iawn. Mae’r bobl, eu geiriau, y penderfyniadau a’r cymdogaethau wedi’u dyfeisio.',
  },
}
