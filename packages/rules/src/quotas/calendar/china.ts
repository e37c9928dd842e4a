import type { CalendarYear } from './calendar-year.ts'
import { cn2019 } from './years/cn-2019.ts'
import { cn2020 } from './years/cn-2020.ts'
import { cn2021 } from './years/cn-2021.ts'
import { cn2022 } from './years/cn-2022.ts'
import { cn2023 } from './years/cn-2023.ts'
import { cn2024 } from './years/cn-2024.ts'
import { cn2025 } from './years/cn-2025.ts'
import { cn2026 } from './years/cn-2026.ts'

/** The years whose notice is known, oldest first. A new year's table goes in when its notice is out, usually in November. */
export const china: readonly CalendarYear[] = [cn2019, cn2020, cn2021, cn2022, cn2023, cn2024, cn2025, cn2026]
