package id.tolok.console.rules;

import id.tolok.shared.Issues;

/** A table of the draft that somebody is at work on. */
record DraftSheet(DraftPresenter presenter, String path) implements SheetDialog.Table {

    @Override
    public byte[] workbook() {
        return presenter.workbook(path);
    }

    @Override
    public Issues take(String name, byte[] workbook) {
        return presenter.takeWorkbook(path, name, workbook);
    }
}
