package id.tolok.api.internal;

import id.tolok.api.ApiRefusal;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever no other address is: systems are told so instead of being sent to sign in. */
@RestController
@Hidden
class UnknownAddress {

    @RequestMapping(ApiSecurity.ADDRESSES)
    void unknown(HttpServletRequest request) {
        throw new ApiRefusal("API_ADDRESS_UNKNOWN", request.getMethod(), request.getRequestURI());
    }
}
