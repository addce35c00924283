# The crossed model in lme4, to measure against. usage: Rscript peer.R MARKS.csv [rounds] [errors]
# Prints a line of JSON for each round; with "errors" the conditional variances of all entries are timed as well.
suppressMessages(library(lme4))
arguments <- commandArgs(trailingOnly = TRUE)
marks <- read.csv(arguments[1])
if ("score" %in% names(marks)) marks$mark <- marks$score else marks$mark <- rowMeans(marks[, 3:ncol(marks)])
marks$entry <- factor(marks$entry)
marks$juror <- factor(marks$juror)
rounds <- if (length(arguments) > 1) as.integer(arguments[2]) else 1L
cpu <- function(work) sum(system.time(work)[1:2])
for (round in seq_len(rounds)) {
  plain <- cpu(model <- lmer(mark ~ 1 + (1 | entry) + (1 | juror), marks))
  quick <- cpu(lmer(mark ~ 1 + (1 | entry) + (1 | juror), marks, control = lmerControl(calc.derivs = FALSE)))
  errors <- if (length(arguments) > 2) cpu(ranef(model, condVar = TRUE)) else NA
  variances <- as.data.frame(VarCorr(model))
  cat(sprintf(
    '{"seconds": %.3f, "seconds_without_derivatives": %.3f, "seconds_of_errors": %.3f, "criterion": %.9f}\n',
    plain, quick, errors, REMLcrit(model)))
}
