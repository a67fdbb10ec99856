import { askedOfAll } from './questions/asked-of-all.ts'
import type { Option, Question, Said } from './questions/question.ts'

const said = (en: string, cy: string): Said => ({ en, cy })
const option = (key: string, en: string, cy: string): Option => ({ key, label: said(en, cy) })
const buses = [
  option('often', 'More buses', 'Mwy o fysiau'),
  option('cheap', 'Cheaper fares', 'Tocynnau rhatach'),
  option('late', 'Later buses', 'Bysiau hwyrach'),
]
const asked = (key: string, en: string, cy: string) => ({ key, title: said(en, cy), optional: true })

/** A form with a question of every type, in an order of its own. The words are invented. */
export const everyType: readonly Question[] = [
  {
    ...asked('use', 'Do you use the 71 bus?', 'Ydych chi’n defnyddio bws 71?'),
    type: 'single',
    optional: false,
    other: true,
    options: [option('yes', 'Yes', 'Ydw'), option('no', 'No', 'Nac ydw')],
    section: said('Getting about', 'Mynd o le i le'),
  },
  { ...asked('why', 'What for?', 'I beth?'), type: 'multiple', most: 2, other: true, options: buses },
  {
    ...asked('happy', 'How happy are you with it?', 'Pa mor hapus ydych chi ag ef?'),
    type: 'scale',
    from: 0,
    to: 5,
    low: said('Not at all', 'Ddim o gwbl'),
    high: said('Very', 'Iawn'),
    reading: said(
      'The 71 runs from the hall to the mill.\nIt began in spring.',
      'Mae’r 71 yn rhedeg o’r neuadd i’r felin.',
    ),
  },
  {
    ...asked('each', 'How good is each of these?', 'Pa mor dda yw pob un o’r rhain?'),
    type: 'matrix',
    rows: [option('stops', 'The stops', 'Yr arosfannau'), option('seats', 'The seats', 'Y seddi')],
    options: [option('good', 'Good', 'Da'), option('poor', 'Poor', 'Gwael')],
  },
  {
    ...asked('order', 'What should come first?', 'Beth ddylai ddod gyntaf?'),
    type: 'ranking',
    most: 2,
    options: buses,
    section: said('What next', 'Beth nesaf'),
  },
  {
    ...asked('share', 'Share out the money', 'Rhannwch yr arian'),
    type: 'points',
    total: 10,
    all: true,
    options: buses,
  },
  {
    ...asked('rides', 'How many rides a week?', 'Sawl taith yr wythnos?'),
    type: 'number',
    least: 0,
    most: 40,
    whole: true,
    unit: said('rides', 'taith'),
  },
  { ...asked('last', 'When did you last ride?', 'Pryd oedd eich taith ddiwethaf?'), type: 'date' },
  { ...asked('stop', 'Which stop do you use?', 'Pa arhosfan ydych chi’n ei defnyddio?'), type: 'line', most: 60 },
  { ...asked('tell', 'Tell us more', 'Dywedwch fwy wrthym'), type: 'words', most: 500, lines: 4 },
  { ...asked('three', 'Three things to mend', 'Tri pheth i’w trwsio'), type: 'statements', count: 3, most: 100 },
  { ...asked('work', 'Where do you work?', 'Ble ydych chi’n gweithio?'), type: 'postcode' },
  { ...asked('plan', 'Send us a plan', 'Anfonwch gynllun atom'), type: 'file' },
  { ...asked('photo', 'Send us a picture', 'Anfonwch lun atom'), type: 'picture' },
  { ...asked('help', 'What could you bring?', 'Beth allech chi ei gynnig?'), type: 'offer', most: 100 },
  ...askedOfAll,
]
