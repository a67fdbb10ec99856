/** What the mark of each group is called, in the order of the groups. */
export const markNames = ['circles', 'squares', 'triangles', 'diamonds', 'crosses'] as const

/** The mark of a group at a place: circle, square, triangle, diamond or cross. */
export function mark(group: number, x: number, y: number, size: number, colour: string): string {
  const fill = `fill="${colour}" fill-opacity="0.75"`
  const at = (dx: number, dy: number) => `${(x + dx * size).toFixed(1)} ${(y + dy * size).toFixed(1)}`

  switch (group % 5) {
    case 0:
      return `<circle cx="${x}" cy="${y}" r="${size.toFixed(1)}" ${fill}/>`
    case 1:
      return `<path d="M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}Z" ${fill}/>`
    case 2:
      return `<path d="M${at(0, -1.2)}L${at(1.1, 0.8)}L${at(-1.1, 0.8)}Z" ${fill}/>`
    case 3:
      return `<path d="M${at(0, -1.3)}L${at(1.1, 0)}L${at(0, 1.3)}L${at(-1.1, 0)}Z" ${fill}/>`
    default:
      return `<path d="M${at(-1, -1)}L${at(1, 1)}M${at(1, -1)}L${at(-1, 1)}" stroke="${colour}" stroke-width="2"/>`
  }
}
