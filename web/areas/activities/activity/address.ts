/** Where an activity is, as its addresses have it. */
export const addressOf = ({ project, slug }: { project: { slug: string }; slug: string }) => ({
  project: project.slug,
  activity: slug,
})
