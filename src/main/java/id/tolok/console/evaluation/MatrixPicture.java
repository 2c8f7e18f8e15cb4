package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import id.tolok.console.component.GradeBadge;
import id.tolok.evaluation.GradeMatrix;
import java.util.Map;

/** The matrix of grades with the cell marked in which somebody stands. */
class MatrixPicture extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    MatrixPicture(GradeMatrix matrix, Map<String, String> ratings, Words words) {
        var table = new NativeTable();
        table.addClassName("tolok-matrix");
        table.getElement().setAttribute("aria-label", getTranslation("evaluation.matrix.label"));
        var head = new NativeTableRow();
        head.add(new NativeTableHeaderCell(getTranslation(
                "evaluation.matrix.axes",
                words.dimension(matrix.rows().code()),
                words.dimension(matrix.columns().code()))));
        for (var level : matrix.columns().levels()) {
            head.add(new NativeTableHeaderCell(words.level(matrix.columns().code(), level.code())));
        }
        table.getHead().add(head);
        for (var row : matrix.rows().levels()) {
            table.getBody().add(row(matrix, row.code(), ratings, words));
        }
        getContent().addClassName("tolok-scroll");
        getContent().add(table);
    }

    private static NativeTableRow row(GradeMatrix matrix, String level, Map<String, String> ratings, Words words) {
        var row = new NativeTableRow();
        row.add(new NativeTableHeaderCell(words.level(matrix.rows().code(), level)));
        for (var column : matrix.columns().levels()) {
            var cell = new NativeTableCell();
            matrix.grade(level, column.code())
                    .ifPresent(grade -> cell.add(new GradeBadge(grade, breakable(words.grade(grade)))));
            if (level.equals(ratings.get(matrix.rows().code()))
                    && column.code().equals(ratings.get(matrix.columns().code()))) {
                cell.addClassName("tolok-matrix-here");
                cell.getElement().setAttribute("aria-current", "true");
            }
            row.add(cell);
        }
        return row;
    }

    /** A cell is narrow: a name such as Kurang/Misconduct goes on in the next line behind its stroke. */
    private static String breakable(String name) {
        return name.replace("/", "/\u200b");
    }
}
