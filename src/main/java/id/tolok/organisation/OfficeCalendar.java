package id.tolok.organisation;

import id.tolok.organisation.calendar.WorkingCalendar;

/** The calendar of the office as somebody saw it. @param revision names that sight; a change is based on one */
public record OfficeCalendar(WorkingCalendar calendar, int revision) {}
