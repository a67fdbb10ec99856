export const mostLayers = 10
export type LayerRefusal = 'name-missing' | 'name-too-long' | 'source-too-long' | 'file-missing' | 'too-many-layers'
