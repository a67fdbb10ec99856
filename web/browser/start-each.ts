type Component = new (root: Element) => unknown

/** Starts the design system's parts on the page; one that fails leaves the others and the plain HTML working. */
export function startEach(components: Record<string, Component>): void {
  for (const [name, Component] of Object.entries(components)) {
    for (const root of document.querySelectorAll(`[data-module="govuk-${name}"]`)) {
      try {
        new Component(root)
      } catch (error) {
        console.warn(error)
      }
    }
  }
}
