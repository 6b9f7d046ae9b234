/** Where the street names of a site are read; with words in the query it is the narrowed list. */
export const streetsPath = '/gioi-thieu/ten-duong'
