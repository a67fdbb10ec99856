import type { Catalogue } from '../../../platform/words.ts'

type Words = {
  point: string
  line(metres: string): string
  area(metres: string): string
  inSquare(square: string): string
  oneIsEnough: string
  words: string
  wordsHint: string
  postcode: string
  postcodeHint: string
  named: string
  notListed: string
  square: string
  squareHint: string
  ward: string
  noWard: string
  marked(what: string): string
  remove: string
  mapOf(name: string): string
  draw: {
    open: string
    close: string
    kinds: { point: string; line: string; area: string }
    how: string
    legend: string
    add: string
    undo: string
    clear: string
    marker: string
    nothing: string
    done: { point: string; line: string; area: string }
    more: string
  }
}

/** Asking for a place on the map, and reading it back. */
export const spotWords: Catalogue<Words> = {
  en: {
    point: 'A point marked on the map',
    line: (metres) => `A line marked on the map, ${metres} metres long`,
    area: (metres) => `An area marked on the map, ${metres} square metres`,
    inSquare: (square) => `Square ${square} of the printed map`,
    oneIsEnough: 'Mark it on the map, or fill in what you know. One is enough.',
    words: 'Where it is, in your words',
    wordsHint: 'A street, a building or something people know, like “Behind the library”',
    postcode: 'A postcode near it',
    postcodeHint: 'We use it to find the place, and do not keep it',
    named: 'A street or place from the list',
    notListed: 'It is not on the list',
    square: 'Its square on the map with letters and numbers',
    squareHint: 'A letter and a number, like D7',
    ward: 'Its ward',
    noWard: 'I do not know',
    marked: (what) => `You have marked: ${what}.`,
    remove: 'Take it away',
    mapOf: (name) => `Map of ${name} with squares`,
    draw: {
      open: 'Mark it on a map that moves',
      close: 'Show the map with squares',
      kinds: { point: 'A point', line: 'A line', area: 'An area' },
      how: 'Click or tap the map. With the keyboard: go to the marker, move it with the arrow keys, and press Enter.',
      legend: 'What do you mark?',
      add: 'Add a corner here',
      undo: 'Take the last one away',
      clear: 'Start again',
      marker: 'Marker. Move it with the arrow keys, press Enter to mark this place',
      nothing: 'Nothing is marked yet',
      done: {
        point: 'You have marked a point',
        line: 'You have marked a line with %{count} corners',
        area: 'You have marked an area with %{count} corners',
      },
      more: 'Add one more corner, at least',
    },
  },
  cy: {
    point: 'Pwynt wedi’i farcio ar y map',
    line: (metres) => `Llinell wedi’i marcio ar y map, ${metres} metr o hyd`,
    area: (metres) => `Ardal wedi’i marcio ar y map, ${metres} metr sgwâr`,
    inSquare: (square) => `Sgwâr ${square} o’r map printiedig`,
    oneIsEnough: 'Marciwch ar y map, neu llenwch yr hyn a wyddoch. Mae un yn ddigon.',
    words: 'Ble mae, yn eich geiriau chi',
    wordsHint: 'Stryd, adeilad neu rywbeth y mae pobl yn ei adnabod, fel “Y tu ôl i’r llyfrgell”',
    postcode: 'Cod post gerllaw',
    postcodeHint: 'Rydym yn ei ddefnyddio i ganfod y lle, ac nid ydym yn ei gadw',
    named: 'Stryd neu le o’r rhestr',
    notListed: 'Nid yw ar y rhestr',
    square: 'Ei sgwâr ar y map gyda llythrennau a rhifau',
    squareHint: 'Llythyren a rhif, fel D7',
    ward: 'Ei ward',
    noWard: 'Nid wyf yn gwybod',
    marked: (what) => `Rydych wedi marcio: ${what}.`,
    remove: 'Ei dynnu i ffwrdd',
    mapOf: (name) => `Map o ${name} gyda sgwariau`,
    draw: {
      open: 'Ei farcio ar fap sy’n symud',
      close: 'Dangos y map gyda sgwariau',
      kinds: { point: 'Pwynt', line: 'Llinell', area: 'Ardal' },
      how: 'Cliciwch neu dapiwch y map. Gyda’r bysellfwrdd: ewch at y marciwr, symudwch ef â’r bysellau saeth, a gwasgwch Enter.',
      legend: 'Beth ydych chi’n ei farcio?',
      add: 'Ychwanegu cornel yma',
      undo: 'Tynnu’r un olaf i ffwrdd',
      clear: 'Dechrau eto',
      marker: 'Marciwr. Symudwch ef â’r bysellau saeth, gwasgwch Enter i farcio’r lle hwn',
      nothing: 'Nid oes dim wedi’i farcio eto',
      done: {
        point: 'Rydych wedi marcio pwynt',
        line: 'Rydych wedi marcio llinell â %{count} cornel',
        area: 'Rydych wedi marcio ardal â %{count} cornel',
      },
      more: 'Ychwanegwch o leiaf un cornel arall',
    },
  },
}
