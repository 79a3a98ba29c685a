import type {Shape} from './shape.ts'
import {blockShapes} from './shapes/blocks.ts'
import {modelShapes} from './shapes/models.ts'
import {textShapes} from './shapes/texts.ts'

/** Every shape; their names differ. */
export const shapes: readonly Shape[] = [...modelShapes, ...blockShapes, ...textShapes]
