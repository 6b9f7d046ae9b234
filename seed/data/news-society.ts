import type { NewsText } from '../news'
export const societyNews: NewsText[] = []
