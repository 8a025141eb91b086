//! The plots of `BENCHMARKS.md`, as SVG.

use std::path::Path;

use anyhow::{Result, anyhow};
use plotters::prelude::*;

use crate::number::number;
use crate::place::{OFFICIAL, OURS};
use crate::results::{Results, Step};
use crate::scaling::{COMMANDS, FACTORS, scaled};

const COLOURS: [RGBColor; 3] = [RGBColor(31, 119, 180), RGBColor(214, 118, 39), RGBColor(44, 140, 70)];
const FONT: &str = "sans-serif";

/// Seconds of each step as a pair of bars, the first step on top.
pub(crate) fn compile(steps: &[&Step], path: &Path) -> Result<()> {
    let count = steps.len();
    let seconds = |step: &Step, who| step.median(who, "wall s").unwrap_or_default();
    let most = steps.iter().map(|step| seconds(step, OURS.who).max(seconds(step, OFFICIAL.who))).fold(1.0, f64::max);
    let area = SVGBackend::new(path, (860, 70 + 50 * count as u32)).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .margin(10)
        .caption("Compiling: seconds on the clock", (FONT, 16))
        .x_label_area_size(30)
        .y_label_area_size(290)
        .build_cartesian_2d(0.0..most * 1.12, 0.0..count as f64)?;
    chart
        .configure_mesh()
        .light_line_style(TRANSPARENT)
        .disable_y_mesh()
        .disable_y_axis()
        .y_labels(0)
        .x_desc("s")
        .label_style((FONT, 12))
        .draw()?;
    for (position, who) in [OURS.who, OFFICIAL.who].into_iter().enumerate() {
        let colour = COLOURS[position];
        let bars = steps.iter().enumerate().filter_map(|(index, step)| {
            let top = (count - index) as f64 - 0.14 - 0.36 * position as f64;
            let seconds = step.median(who, "wall s")?;
            Some((seconds, top))
        });
        let bars: Vec<(f64, f64)> = bars.collect();
        chart
            .draw_series(bars.iter().map(|&(x, top)| Rectangle::new([(0.0, top - 0.33), (x, top)], colour.filled())))?
            .label(who)
            .legend(move |(x, y)| Rectangle::new([(x, y - 5), (x + 14, y + 5)], colour.filled()));
        let style = (FONT, 12).into_font();
        chart.draw_series(bars.iter().map(|&(x, top)| {
            let label = number(x);
            EmptyElement::at((x, top)) + Text::new(label, (4, 3), style.clone())
        }))?;
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::LowerRight)
        .border_style(BLACK)
        .background_style(WHITE)
        .label_font((FONT, 12))
        .draw()?;
    let height = chart.plotting_area().dim_in_pixel().1 as i32;
    let top = chart.plotting_area().get_base_pixel().1;
    for (index, step) in steps.iter().enumerate() {
        let middle = top + height * (2 * index as i32 + 1) / (2 * count as i32);
        let style = TextStyle::from((FONT, 12).into_font()).pos(plotters::style::text_anchor::Pos::new(
            plotters::style::text_anchor::HPos::Right,
            plotters::style::text_anchor::VPos::Center,
        ));
        area.draw(&Text::new(step.what.clone(), (290, middle), style))?;
    }
    area.present().map_err(|error| anyhow!("{error}"))
}

/// Seconds and megabytes of each command over the size of the model, side by side.
pub(crate) fn scaling(results: &Results, path: &Path) -> Result<()> {
    let area = SVGBackend::new(path, (860, 340)).into_drawing_area();
    area.fill(&WHITE)?;
    let panels = area.split_evenly((1, 2));
    for (panel, (metric, caption)) in
        panels.iter().zip([("wall s", "Seconds on the clock"), ("peak MB", "Peak memory in MB")])
    {
        let lines = COMMANDS.map(|command| {
            let point = |factor: usize| {
                let step = results.step(crate::scaling::SECTION, &scaled(command, factor))?;
                Some((factor as f64, step.median(OURS.who, metric)?))
            };
            (command, FACTORS.into_iter().filter_map(point).collect::<Vec<_>>())
        });
        let most = lines.iter().flat_map(|(_, points)| points).map(|point| point.1).fold(0.0, f64::max);
        let mut chart = ChartBuilder::on(panel)
            .margin(10)
            .caption(caption, (FONT, 16))
            .x_label_area_size(34)
            .y_label_area_size(54)
            .build_cartesian_2d(0.0..17.0, 0.0..most * 1.1 + 0.001)?;
        chart
            .configure_mesh()
            .light_line_style(TRANSPARENT)
            .x_desc("times the model")
            .label_style((FONT, 12))
            .draw()?;
        for ((command, points), colour) in lines.into_iter().zip(COLOURS) {
            if points.is_empty() {
                continue;
            }
            chart
                .draw_series(LineSeries::new(points.clone(), colour.stroke_width(2)).point_size(3))?
                .label(command)
                .legend(move |(x, y)| Rectangle::new([(x, y - 2), (x + 14, y + 2)], colour.filled()));
        }
        chart
            .configure_series_labels()
            .position(SeriesLabelPosition::UpperLeft)
            .border_style(BLACK)
            .background_style(WHITE)
            .label_font((FONT, 12))
            .draw()?;
    }
    area.present().map_err(|error| anyhow!("{error}"))
}
