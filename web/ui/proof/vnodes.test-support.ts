import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { h, type VNode } from 'preact'

type Node = DefaultTreeAdapterTypes.ChildNode

/** HTML as elements, for the fixtures' `html` options. Our components take no HTML strings. */
export function vnodes(html: string): (VNode | string)[] {
  return parseFragment(html.trim()).childNodes.map(vnode)
}

function vnode(node: Node): VNode | string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value
  if (!('tagName' in node)) throw new RangeError(`a node that no fixture should hold: ${node.nodeName}`)
  const attributes = node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value])
  return h(node.tagName, Object.fromEntries(attributes), ...node.childNodes.map(vnode))
}
