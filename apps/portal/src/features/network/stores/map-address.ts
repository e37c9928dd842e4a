type Point = { name: string; longitude: number; latitude: number }

/** Roughly the mainland and its islands, where Amap has streets and others don't. */
const inChina = ({ longitude, latitude }: Point) =>
  longitude > 73 && longitude < 135.1 && latitude > 3 && latitude < 53.6

/** A map with a pin, of a kind that is complete where the point lies. Coordinates are WGS 84; Amap shifts them itself. */
export function mapAddress(point: Point): string {
  const { name, longitude, latitude } = point
  return inChina(point)
    ? `https://uri.amap.com/marker?position=${longitude},${latitude}&name=${encodeURIComponent(name)}&coordinate=wgs84`
    : `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`
}
