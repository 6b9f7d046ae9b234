/** Colours of one time of day. */
export type Palette = {
  skyTop: string
  skyLow: string
  sun: string
  far: string
  middle: string
  near: string
  field: string
  water: string
  wall: string
  roof: string
}

export const PALETTES = {
  morning: {
    skyTop: '#8fc7e8',
    skyLow: '#fdf1d8',
    sun: '#fff2b8',
    far: '#9db8c9',
    middle: '#7fa58c',
    near: '#4f8a4c',
    field: '#9cc65a',
    water: '#9fd0dc',
    wall: '#f6ecd6',
    roof: '#b4472f',
  },
  noon: {
    skyTop: '#4d9fd6',
    skyLow: '#cfeaf5',
    sun: '#fffbe0',
    far: '#7ea6b8',
    middle: '#5b9468',
    near: '#2f7540',
    field: '#78b84a',
    water: '#6fb6d0',
    wall: '#fbf6ea',
    roof: '#a63a2b',
  },
  harvest: {
    skyTop: '#7cb2cf',
    skyLow: '#fbe6b8',
    sun: '#ffe08a',
    far: '#a9a98f',
    middle: '#97a05e',
    near: '#6f7d35',
    field: '#e0b548',
    water: '#a6c8c4',
    wall: '#f5e3c0',
    roof: '#8f3b23',
  },
  dusk: {
    skyTop: '#4a5d8f',
    skyLow: '#f6b58a',
    sun: '#ffd9a0',
    far: '#6d6f93',
    middle: '#4f6472',
    near: '#2f4a4a',
    field: '#6b7d54',
    water: '#b98f93',
    wall: '#e9cfae',
    roof: '#6f2f2a',
  },
  mist: {
    skyTop: '#b9cdd3',
    skyLow: '#eef1ea',
    sun: '#ffffff',
    far: '#b5c5c6',
    middle: '#8fa9a1',
    near: '#62857a',
    field: '#93b48b',
    water: '#c3d6d8',
    wall: '#f0ece0',
    roof: '#8c5547',
  },
} as const satisfies Record<string, Palette>
