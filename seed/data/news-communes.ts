import type { NewsText } from '../news'
export const communeNews: [site: string, text: NewsText][] = []
