/** A sign for the home screen in the council's colour: a speech bubble. */
export const iconOf = (colour: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="${colour}"/><path fill="#fff" d="M112 128h288v192H256l-80 72v-72h-64z"/></svg>`
