/** Where the built-in basemap, its names and the land of still pictures come from. */
export const BUILT_IN_CREDIT = "Natural Earth · GeoNames (CC BY 4.0) · GSHHG (LGPL) · CLDR";
