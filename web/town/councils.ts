/** The councils of the example installation. Their wards and figures are real, their people and words are invented. */
export const exampleCouncils = [
  { slug: 'kingston' },
  { slug: 'barnet' },
  { slug: 'bexley' },
  { slug: 'bassetlaw' },
] as const
export type ExampleSlug = (typeof exampleCouncils)[number]['slug']
