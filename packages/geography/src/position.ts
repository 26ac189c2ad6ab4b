/** Longitude and latitude in degrees (WGS 84), east and north positive. In Kazakhstan 46 to 88 and 40 to 56. */
export type Position = readonly [longitude: number, latitude: number];

/** Positions in a row, at least two. */
export type Line = readonly Position[];

/** A line that ends where it began, at least four positions with the last equal to the first. */
export type Ring = Line;

/**
 * The outer ring first, then its holes. The outer ring runs clockwise on a map with north up and holes run the
 * other way: the order that `d3-geo` expects, and the reverse of RFC 7946.
 */
export type Polygon = readonly Ring[];
