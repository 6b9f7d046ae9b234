import type { NewsText } from '../news'
export const serviceNews: NewsText[] = []
