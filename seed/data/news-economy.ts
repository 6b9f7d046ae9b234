import type { NewsText } from '../news'
export const economyNews: NewsText[] = []
