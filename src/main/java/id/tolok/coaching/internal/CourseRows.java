package id.tolok.coaching.internal;

import id.tolok.coaching.Course;
import id.tolok.coaching.CourseData;
import id.tolok.coaching.CourseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of courses. */
@Repository
public class CourseRows {

    private final JdbcClient database;

    CourseRows(JdbcClient database) {
        this.database = database;
    }

    public List<Course> all() {
        return database.sql("select * from training_course order by case when is_open then 0 else 1 end, title, id")
                .query(CourseRows::course)
                .list();
    }

    public CourseId add(CourseData data) {
        long id = database.sql("select nextval('training_course_seq')")
                .query(Long.class)
                .single();
        database.sql("insert into training_course (id, title, provider, description, recommendation, is_open)"
                        + " values (:id, :title, :provider, :description, :recommendation, true)")
                .param("id", id)
                .param("title", data.title())
                .param("provider", data.provider())
                .param("description", data.description())
                .param("recommendation", data.recommendation().orElse(null), Types.VARCHAR)
                .update();
        return new CourseId(id);
    }

    public void change(CourseId id, CourseData data) {
        database.sql("update training_course set title = :title, provider = :provider, description = :description,"
                        + " recommendation = :recommendation where id = :id")
                .param("id", id.value())
                .param("title", data.title())
                .param("provider", data.provider())
                .param("description", data.description())
                .param("recommendation", data.recommendation().orElse(null), Types.VARCHAR)
                .update();
    }

    public void close(CourseId id) {
        database.sql("update training_course set is_open = false where id = ?")
                .param(id.value())
                .update();
    }

    private static Course course(ResultSet row, int number) throws SQLException {
        return new Course(
                new CourseId(row.getLong("id")),
                new CourseData(
                        row.getString("title"),
                        row.getString("provider"),
                        row.getString("description"),
                        Optional.ofNullable(row.getString("recommendation"))),
                row.getBoolean("is_open"));
    }
}
