import type { Catalogue } from '../../../../../platform/words.ts'

type Words = {
  roomLead: string
  put: string
  into(cluster: string): string
  take: string
  outOf(cluster: string): string
  newCluster: string
  newClusterHint: string
  make: string
  write: string
  writeHint: string
  name: string
  nameHint: string
  add: string
  added(receipt: string): string
  addedWaits(receipt: string): string
  moved: string
  find: string
  words: string
  show: string
  showUnsorted: string
  showAll: string
  clear: string
  nothing: string
  next: string
  first: string
  settings: string
  clusterName: string
  about: string
  aboutHint: string
  colour: string
  colours: readonly string[]
  save: string
  saved: string
  join: string
  joinHint: string
  joinButton: string
  choose: string
  split: string
  splitHint: string
  splitButton: string
  remove: string
  removeText: string
  removeButton: string
  inWhich: string
  orNew: string
  saveGroups: string
  said: string
  undo: string
  undone(place: number): string
  undoneNow: string
  historyLead: string
  historyNone: string
  move(place: number): string
  drag: {
    handle: string
    picked: string
    over: string
    dropped: string
    left: string
    failed: string
    help: string
    live: string
  }
}

export const roomWords: Catalogue<Words> = {
  en: {
    roomLead:
      'Tick notes, then put them into a group. A note can be in several groups. Nothing is lost: every move can be undone.',
    put: 'Put ticked notes here',
    into: (cluster) => ` into ${cluster}`,
    take: 'Take ticked notes out',
    outOf: (cluster) => ` of ${cluster}`,
    newCluster: 'Name of a new group',
    newClusterHint: 'The notes that you have ticked go into it',
    make: 'Make the group',
    write: 'Write a note',
    writeHint: 'One thought to a note. We read it before everybody sees it, unless you are in a room with us.',
    name: 'Your first name (optional)',
    nameHint: 'Shown with the note. Leave it empty if you like',
    add: 'Add the note',
    added: (receipt) => `Your note is on the board. Its receipt is ${receipt}`,
    addedWaits: (receipt) => `We have your note. Others see it when we have read it. Its receipt is ${receipt}`,
    moved: 'Done',
    find: 'Find notes',
    words: 'Words',
    show: 'Show them',
    showUnsorted: 'Not sorted yet',
    showAll: 'All notes',
    clear: 'Show all of them again',
    nothing: 'No notes like that here.',
    next: 'More notes',
    first: 'The first notes',
    settings: 'Name and colour',
    clusterName: 'Name of the group',
    about: 'What is in it (optional)',
    aboutHint: 'A sentence for those who read the board later',
    colour: 'Colour',
    colours: ['Blue', 'Teal', 'Plum', 'Orange', 'Grey', 'Violet'],
    save: 'Save',
    saved: 'Saved',
    join: 'Join with another group',
    joinHint: 'All its notes go into the other one, and this one is gone',
    joinButton: 'Join them',
    choose: 'Choose a group',
    split: 'Make a group of some of these',
    splitHint: 'The ticked notes leave this group and go into the new one',
    splitButton: 'Split them off',
    remove: 'Remove this group',
    removeText:
      'Its notes stay on the board: those that are in no other group are unsorted again. You can bring it back.',
    removeButton: 'Remove the group',
    inWhich: 'Which groups is it in?',
    orNew: 'Or a new group (optional)',
    saveGroups: 'Save its groups',
    said: 'What was said',
    undo: 'Undo',
    undone: (place) => `Undone by move ${place}`,
    undoneNow: 'Undone',
    historyLead:
      'Every move, the newest first. Anybody who takes part can undo any of them; undoing an undo does it again.',
    historyNone: 'Nobody has moved anything yet.',
    move: (place) => ` move ${place}`,
    drag: {
      handle: 'Move note %{note}',
      picked: 'Picked up note %{note}. Use the arrow keys to choose a group, Space to drop it, Escape to leave it',
      over: '%{group}',
      dropped: 'Note %{note} is in %{group} now',
      left: 'Note %{note} stays where it was',
      failed: 'That was not saved. The board is loaded again',
      help: 'Drag a note by its handle, or focus the handle and press Space.',
      live: 'The board changes as others move notes.',
    },
  },
  cy: {
    roomLead:
      'Ticiwch nodiadau, yna rhowch nhw mewn grŵp. Gall nodyn fod mewn sawl grŵp. Nid oes dim yn mynd ar goll: gellir dadwneud pob symudiad.',
    put: 'Rhoi’r nodiadau a diciwyd yma',
    into: (cluster) => ` yn ${cluster}`,
    take: 'Tynnu’r nodiadau a diciwyd',
    outOf: (cluster) => ` o ${cluster}`,
    newCluster: 'Enw grŵp newydd',
    newClusterHint: 'Mae’r nodiadau rydych wedi’u ticio yn mynd iddo',
    make: 'Creu’r grŵp',
    write: 'Ysgrifennu nodyn',
    writeHint:
      'Un syniad i bob nodyn. Rydym yn ei ddarllen cyn i bawb ei weld, oni bai eich bod mewn ystafell gyda ni.',
    name: 'Eich enw cyntaf (dewisol)',
    nameHint: 'Dangosir gyda’r nodyn. Gadewch yn wag os mynnwch',
    add: 'Ychwanegu’r nodyn',
    added: (receipt) => `Mae eich nodyn ar y bwrdd. Ei dderbynneb yw ${receipt}`,
    addedWaits: (receipt) =>
      `Mae eich nodyn gennym. Bydd eraill yn ei weld ar ôl i ni ei ddarllen. Ei dderbynneb yw ${receipt}`,
    moved: 'Wedi’i wneud',
    find: 'Dod o hyd i nodiadau',
    words: 'Geiriau',
    show: 'Eu dangos',
    showUnsorted: 'Heb eu trefnu eto',
    showAll: 'Pob nodyn',
    clear: 'Dangos pob un eto',
    nothing: 'Dim nodiadau fel hynny yma.',
    next: 'Rhagor o nodiadau',
    first: 'Y nodiadau cyntaf',
    settings: 'Enw a lliw',
    clusterName: 'Enw’r grŵp',
    about: 'Beth sydd ynddo (dewisol)',
    aboutHint: 'Brawddeg i’r rhai sy’n darllen y bwrdd yn nes ymlaen',
    colour: 'Lliw',
    colours: ['Glas', 'Gwyrddlas', 'Eirin', 'Oren', 'Llwyd', 'Fioled'],
    save: 'Cadw',
    saved: 'Wedi’i gadw',
    join: 'Uno â grŵp arall',
    joinHint: 'Mae ei holl nodiadau’n mynd i’r llall, ac mae’r un hwn yn diflannu',
    joinButton: 'Eu huno',
    choose: 'Dewiswch grŵp',
    split: 'Gwneud grŵp o rai o’r rhain',
    splitHint: 'Mae’r nodiadau a diciwyd yn gadael y grŵp hwn ac yn mynd i’r un newydd',
    splitButton: 'Eu gwahanu',
    remove: 'Tynnu’r grŵp hwn',
    removeText:
      'Mae ei nodiadau’n aros ar y bwrdd: mae’r rhai nad ydynt mewn grŵp arall heb eu trefnu eto. Gallwch ddod ag ef yn ôl.',
    removeButton: 'Tynnu’r grŵp',
    inWhich: 'Ym mha grwpiau y mae?',
    orNew: 'Neu grŵp newydd (dewisol)',
    saveGroups: 'Cadw ei grwpiau',
    said: 'Yr hyn a ddywedwyd',
    undo: 'Dadwneud',
    undone: (place) => `Wedi’i ddadwneud gan symudiad ${place}`,
    undoneNow: 'Wedi’i ddadwneud',
    historyLead:
      'Pob symudiad, y diweddaraf yn gyntaf. Gall unrhyw un sy’n cymryd rhan ddadwneud unrhyw un ohonynt; mae dadwneud dadwneud yn ei wneud eto.',
    historyNone: 'Nid oes neb wedi symud dim eto.',
    move: (place) => ` symudiad ${place}`,
    drag: {
      handle: 'Symud nodyn %{note}',
      picked: 'Codwyd nodyn %{note}. Defnyddiwch y bysellau saeth i ddewis grŵp, Bylchwr i’w ollwng, Escape i’w adael',
      over: '%{group}',
      dropped: 'Mae nodyn %{note} yn %{group} nawr',
      left: 'Mae nodyn %{note} yn aros lle’r oedd',
      failed: 'Ni chafodd hynny ei gadw. Mae’r bwrdd yn cael ei lwytho eto',
      help: 'Llusgwch nodyn wrth ei ddolen, neu ewch i’r ddolen a phwyso Bylchwr.',
      live: 'Mae’r bwrdd yn newid wrth i eraill symud nodiadau.',
    },
  },
}
